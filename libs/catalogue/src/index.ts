export { BrokenCatalogue } from './broken-catalogue.js';
export { type CatalogueRubric, catalogueRubrics } from './catalogue-rubrics.js';
export { checkCatalogue } from './check-catalogue.js';
export { type Catalogue, loadCatalogue } from './load-catalogue.js';
