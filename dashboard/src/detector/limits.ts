/** Bounds on what is read of one request (features/limits.py). */

export const MAX_VALUE = 1 << 20;
export const MAX_BODY = 1 << 20;
export const MAX_FIELDS = 1500;
export const MAX_PAIRS = 1000;
export const MAX_LEAVES = 50_000;
export const MAX_NESTED = 3;
export const MAX_OPENED = 500;
export const MAX_RECORDS = 1500;
export const MAX_HIDDEN = 200;
export const MAX_SEARCHED = 1 << 16;
export const MAX_STRINGS = 200;
export const MAX_QUOTED = 1 << 14;
export const MAX_INFLATED = 400_000;
export const MAX_DENSE = 130 << 10;
