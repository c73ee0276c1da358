/** The house's own packages do nothing when they are loaded, so what a page does not use is left out. */
export const onlyStylesHaveEffects = {
  moduleSideEffects: (id: string): boolean => !/\/packages\/(?:domain|messages|ui|signing)\/src\/.*\.tsx?$/.test(id),
};
