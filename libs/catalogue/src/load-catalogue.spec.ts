import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCatalogue, readCatalogue } from './load-catalogue.js';

const CONTENT = new URL('../content/', import.meta.url);

describe('the shipped catalogue', () => {
  it('is whole', () => {
    const { competencies, roles, rubrics, placements } = loadCatalogue();
    expect([competencies.size, roles.size, rubrics.size, placements.size]).toEqual([36, 3, 3, 5]);
    expect(competencies.get('agents')).toMatchObject({ kind: 'competency', title: 'Bounded agents' });
  });

  it('is read once', () => {
    expect(loadCatalogue()).toBe(loadCatalogue());
  });
});

describe('readCatalogue', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'catalogue-'));
    fs.cpSync(CONTENT, folder, { recursive: true });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const read = () => readCatalogue(pathToFileURL(`${folder}/`));
  const rewrite = (file: string, change: (text: string) => string) =>
    fs.writeFileSync(path.join(folder, file), change(fs.readFileSync(path.join(folder, file), 'utf8')));

  it('does not mind comments, line ends and what is no YAML file', () => {
    rewrite('competencies/agents.yaml', (text) => `# A comment\n${text.replaceAll('\n', '\r\n')}`);
    fs.writeFileSync(path.join(folder, 'competencies/notes.txt'), 'nothing');
    expect(read()).toEqual(loadCatalogue());
  });

  it('names the file, the line and the place of a fault', () => {
    rewrite('competencies/agents.yaml', (text) => text.replace('level: 3', 'level: 9'));
    expect(read).toThrow(
      /competencies\/agents\.yaml[^]*anchors\/measures-runs\/level: Line \d+, column 12: .*at most 5/,
    );
  });

  it('refuses a file under another name than its key', () => {
    fs.renameSync(path.join(folder, 'roles/ai-engineer.yaml'), path.join(folder, 'roles/engineer.yaml'));
    expect(read).toThrow(/roles\/engineer\.yaml[^]*has the key "ai-engineer"/);
  });

  it('refuses a file in the folder of another kind', () => {
    fs.copyFileSync(
      path.join(folder, 'roles/ai-engineer.yaml'),
      path.join(folder, 'rubrics/ai-engineer.yaml'),
    );
    expect(read).toThrow(/rubrics\/ai-engineer\.yaml[^]*of kind "role"/);
  });
});
