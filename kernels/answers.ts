/* What a text is (src/data/kernels/kernels.ts): no, yes, or somebody else's to say. Whoever looks at it may only lower the answer. */
export const no: u8 = 0;
export const yes: u8 = 1;
export const ask: u8 = 2;
