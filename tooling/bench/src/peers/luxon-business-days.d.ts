/** The little of it that is asked here; it ships no types. */
declare module "luxon-business-days" {
  export interface BusinessDay {
    toISODate: () => string;
    plusBusiness: (amount: { readonly days: number }) => BusinessDay;
    setupBusiness: (settings: { readonly holidayMatchers: readonly ((on: BusinessDay) => boolean)[] }) => void;
  }
  const plugin: { readonly DateTime: { readonly fromISO: (text: string) => BusinessDay } };
  export default plugin;
}
