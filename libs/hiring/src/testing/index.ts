export * from './explaining-database.js';
export * from './hiring-slice.js';
export * from './rows.js';
export * from './sealed-card.js';
export * from './walk.js';
