import type { Person } from "@motcua/domain";
import type { SeenDossier } from "../api/trpc.ts";
import { Facts, type Fact } from "../frame/facts.tsx";
import { Section } from "../frame/section.tsx";
import { useLanguage } from "../language/language.tsx";

/** Chủ hồ sơ và người nộp. */
export function PeopleSection({ seen }: { readonly seen: SeenDossier }) {
  const { texts } = useLanguage();
  const words = texts.dossier;
  const { owner, applicant } = seen.dossier;
  const factsOf = ({ fullName, personalNumber, phone, email, address }: Person): readonly (Fact | null)[] => [
    [words.fullName, fullName],
    personalNumber === "" ? null : [words.personalNumber, personalNumber],
    [
      words.phone,
      <a key="phone" href={`tel:${phone}`}>
        {phone}
      </a>,
    ],
    email === undefined ? null : [words.email, email],
    [words.address, address],
  ];
  const isSame = owner.fullName === applicant.fullName && owner.personalNumber === applicant.personalNumber;
  return (
    <Section title={words.people}>
      <h3>{words.owner}</h3>
      <Facts facts={factsOf(owner)} />
      <h3>{words.applicant}</h3>
      {isSame ? <p>{words.sameAsOwner}</p> : <Facts facts={factsOf(applicant)} />}
    </Section>
  );
}
