/*
 * The loops that look at every byte of a data set, in AssemblyScript. `npm run kernels` compiles them into src/data/kernels/module.ts. All
 * of them work on memory whose layout the caller makes: an argument of the type `usize` is an address.
 */
export * from './cells';
export { readDecimals } from './decimals';
export * from './formats';
export * from './hashed-keys';
export * from './keys';
export * from './lines';
export * from './moments';
export * from './number-pages';
export * from './numbers';
export * from './pages';
export * from './profile';
export * from './rows';
export * from './snappy';
export * from './texts';
