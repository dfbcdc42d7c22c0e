import fs from 'node:fs';
import { type CatalogueDocument, type DocumentKind, readDocument } from '@plumbline/rubric-model';
import { BrokenCatalogue } from './broken-catalogue.js';

/** The shipped documents by key, one map for each kind. */
export interface Catalogue {
  readonly competencies: ReadonlyMap<string, Of<'competency'>>;
  readonly roles: ReadonlyMap<string, Of<'role'>>;
  readonly rubrics: ReadonlyMap<string, Of<'rubric'>>;
  readonly placements: ReadonlyMap<string, Of<'placement'>>;
}

type Of<K extends DocumentKind> = Extract<CatalogueDocument, { kind: K }>;

// The same number of steps from src/ and from dist/.
const SHIPPED = new URL('../content/', import.meta.url);

let shipped: Catalogue | undefined;

/** The shipped catalogue, read on first use and then kept: it cannot change while the process runs. */
export function loadCatalogue(): Catalogue {
  shipped ??= {
    competencies: readFolder('competencies', 'competency'),
    roles: readFolder('roles', 'role'),
    rubrics: readFolder('rubrics', 'rubric'),
    placements: readFolder('placements', 'placement'),
  };
  return shipped;
}

function readFolder<K extends DocumentKind>(folder: string, kind: K): ReadonlyMap<string, Of<K>> {
  const names = fs.readdirSync(new URL(`${folder}/`, SHIPPED)).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names
      .toSorted()
      .map((name) => [name.slice(0, -'.yaml'.length), readFile(`${folder}/${name}`, kind)] as const),
  );
}

function readFile<K extends DocumentKind>(file: string, kind: K): Of<K> {
  const reading = readDocument(fs.readFileSync(new URL(file, SHIPPED), 'utf8'));
  if (!reading.ok) throw new BrokenCatalogue(file, reading.problems);
  const document = reading.value;
  if (!isKind(document, kind)) throw new BrokenCatalogue(file, []);
  return document;
}

const isKind = <K extends DocumentKind>(document: CatalogueDocument, kind: K): document is Of<K> =>
  document.kind === kind;
