export * from './hiring-slice.js';
export * from './rows.js';
