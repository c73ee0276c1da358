/** Small documents that one thread signs side by side: what the program needs for one of them is at hand for the next. */
export const sideBySide = 16;
