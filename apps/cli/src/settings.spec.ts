import { EXIT, Refusal } from './refusal.js';
import { readSettings } from './settings.js';

const refusalOf = (env: Record<string, string>): Refusal | undefined => {
  try {
    readSettings(env);
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error : undefined;
  }
};

describe('settings from the environment', () => {
  it('default to port 4000, a folder beside the project, demo data and the embedded database', () => {
    expect(readSettings({}, '/srv/plumbline')).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '/srv/plumbline/.plumbline',
      demo: true,
      databaseUrl: undefined,
    });
  });

  it('take a relative data folder from where the program was started', () => {
    expect(readSettings({ PLUMBLINE_DATA: 'elsewhere' }, '/srv').dataFolder).toBe('/srv/elsewhere');
  });

  it.each([
    [{}, true],
    [{ PLUMBLINE_DEMO: '0' }, false],
    [{ DATABASE_URL: 'postgres://a:b@db/plumbline' }, false],
    [{ DATABASE_URL: 'postgres://a:b@db/plumbline', PLUMBLINE_DEMO: '1' }, true],
  ])('with %j load demo data: %s', (env, demo) => {
    expect(readSettings(env).demo).toBe(demo);
  });

  it('serve demo data on this machine alone', () => {
    expect(refusalOf({ HOST: '0.0.0.0' })?.message).toContain('PLUMBLINE_DEMO=0');
    expect(readSettings({ HOST: '0.0.0.0', PLUMBLINE_DEMO: '0' }).host).toBe('0.0.0.0');
  });

  it.each([
    { PORT: 'http' },
    { PORT: '65536' },
    { PORT: '-1' },
    { PORT: '1.5' },
    { PLUMBLINE_DEMO: 'yes' },
    { DATABASE_URL: 'mysql://a@b/c' },
    { DATABASE_URL: 'postgres://a@b' },
  ])('refuse %j as misuse and name the variable', (env) => {
    const refusal = refusalOf(env);
    expect(refusal?.exitCode).toBe(EXIT.misuse);
    expect(refusal?.message).toContain(Object.keys(env)[0]);
  });

  it('never repeat a password', () => {
    expect(refusalOf({ DATABASE_URL: 'postgres://a:hunter2@b' })?.message).not.toContain('hunter2');
  });
});
