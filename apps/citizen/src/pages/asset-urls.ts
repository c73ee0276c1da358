interface AssetUrls {
  readonly reading: string;
  readonly verify: string;
  /** The application's script and all it loads at start. */
  readonly filing: readonly string[];
}

declare const __ASSET_URLS__: AssetUrls | undefined;

/** Where the client build put its scripts; none outside a build, where the pages work all the same. */
export const assetUrls: AssetUrls | null = typeof __ASSET_URLS__ === "undefined" ? null : __ASSET_URLS__;
