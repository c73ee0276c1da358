/** Id of the first box of a moment's day, where its error leads. */
export const dayField = (moment: string): string => `${moment}-day`;
