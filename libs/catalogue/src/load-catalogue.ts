import fs from 'node:fs';
import {
  type CatalogueDocument,
  type Competency,
  type Placement,
  readDocument,
  type Role,
  type Rubric,
} from '@plumbline/rubric-model';
import { BrokenCatalogue } from './broken-catalogue.js';

/** Catalogue documents by key, one map for each kind. */
export interface Catalogue {
  readonly competencies: ReadonlyMap<string, Competency>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly placements: ReadonlyMap<string, Placement>;
}

interface Library {
  readonly competency: Competency;
  readonly role: Role;
  readonly rubric: Rubric;
  readonly placement: Placement;
}

// The same number of steps from src/ and from dist/.
const SHIPPED = new URL('../content/', import.meta.url);

let shipped: Catalogue | undefined;

/** The shipped catalogue, read on first use and then kept: it cannot change while the process runs. */
export function loadCatalogue(): Catalogue {
  shipped ??= readCatalogue(SHIPPED);
  return shipped;
}

/** Reads a folder of catalogue files. Throws at the first file that is no valid document of its kind and name. */
export const readCatalogue = (folder: URL): Catalogue => ({
  competencies: readFolder(folder, 'competencies', 'competency'),
  roles: readFolder(folder, 'roles', 'role'),
  rubrics: readFolder(folder, 'rubrics', 'rubric'),
  placements: readFolder(folder, 'placements', 'placement'),
});

function readFolder<K extends keyof Library>(
  root: URL,
  name: string,
  kind: K,
): ReadonlyMap<string, Library[K]> {
  const folder = new URL(`${name}/`, root);
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.toSorted().map((file) => [keyOf(file), readFile(new URL(file, folder), kind)] as const),
  );
}

function readFile<K extends keyof Library>(file: URL, kind: K): Library[K] {
  const where = file.pathname.split('/').slice(-2).join('/');
  const reading = readDocument(fs.readFileSync(file, 'utf8'));
  if (!reading.ok) throw new BrokenCatalogue(where, reading.problems);
  const document = reading.value;
  if (!isKind(document, kind)) throw misplaced(where, 'kind', `The document is of kind "${document.kind}".`);
  if (document.key !== keyOf(where))
    throw misplaced(where, 'key', `The document has the key "${document.key}".`);
  return document;
}

const keyOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);

const misplaced = (where: string, field: string, message: string): BrokenCatalogue =>
  new BrokenCatalogue(where, [{ path: [field], message }]);

const isKind = <K extends keyof Library>(document: CatalogueDocument, kind: K): document is Library[K] =>
  document.kind === kind;
