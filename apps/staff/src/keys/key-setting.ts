const STORED_AS = "motcua.staff.single-keys";

/** Phím tắt một chữ cái may be switched off; the choice stays on this machine. */
export const areKeysOn = (): boolean => localStorage.getItem(STORED_AS) !== "off";

export const switchKeys = (isOn: boolean): void => localStorage.setItem(STORED_AS, isOn ? "on" : "off");
