import { inflate } from "./inflate.ts";
import { undoPredictor } from "./predictor.ts";
import { decodeAscii85, decodeHex, decodeLzw, decodeRunLength } from "./simple-filters.ts";
import { PdfSyntaxError } from "./syntax-error.ts";
import { isArray, PdfDict, PdfName, type PdfStream, type PdfValue } from "./value.ts";

const listOf = (value: PdfValue | undefined): readonly (PdfValue | undefined)[] =>
  value === undefined ? [] : isArray(value) ? value : [value];

const maximumFilters = 8;

type Step = { readonly filter: string; readonly parameters: PdfDict | null; readonly maximum: number };

const decoded = (bytes: Uint8Array, { filter, parameters, maximum }: Step): Uint8Array => {
  switch (filter) {
    case "FlateDecode":
    case "Fl": {
      const plain = inflate(bytes, maximum);
      return parameters ? undoPredictor(plain, parameters) : plain;
    }
    case "LZWDecode":
    case "LZW": {
      const plain = decodeLzw(bytes, { early: parameters?.get("EarlyChange") === 0 ? 0 : 1, maximum });
      return parameters ? undoPredictor(plain, parameters) : plain;
    }
    case "ASCIIHexDecode":
    case "AHx":
      return decodeHex(bytes);
    case "ASCII85Decode":
    case "A85":
      return decodeAscii85(bytes, maximum);
    case "RunLengthDecode":
    case "RL":
      return decodeRunLength(bytes, maximum);
    // Encryption is undone before.
    case "Crypt":
      return bytes;
    default:
      throw new PdfSyntaxError("unsupported filter", parameters?.start ?? 0);
  }
};

/** Decodes a stream by its filters, those of pictures excepted; throws when more than `maximum` bytes would come out. */
export const decodeStream = (stream: PdfStream, maximum: number): Uint8Array => {
  const filters = listOf(stream.dict.get("Filter"));
  const parameters = listOf(stream.dict.get("DecodeParms") ?? stream.dict.get("DP"));
  if (filters.length > maximumFilters) throw new PdfSyntaxError("too many filters", stream.dict.start);
  return filters.reduce<Uint8Array>((bytes, filter, index) => {
    if (!(filter instanceof PdfName)) throw new PdfSyntaxError("unsupported filter", stream.dict.start);
    const own = parameters[index];
    return decoded(bytes, { filter: filter.value, parameters: own instanceof PdfDict ? own : null, maximum });
  }, stream.encoded);
};
