/** Id of the control that takes the answer to a field. */
export const answerField = (field: string): string => `answer-${field}`;
