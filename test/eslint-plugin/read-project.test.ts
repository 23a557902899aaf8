import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readProject } from '../../eslint-plugin/project/read-project.js';
import { createScratchProject } from '../support/scratch-project.js';

function pathsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return readProject(createScratchProject(files)).files.map(({ path }) => path);
}

describe('reading a project', () => {
  it('reads TypeScript, JavaScript and Vue, and no declarations', () => {
    const files = { 'a.ts': '', 'b.tsx': '', 'c.mjs': '', 'd.cts': '', 'e.vue': '', 'e.html': '', 'e.hbs': '', 'f.d.ts': '', 'g.css': '', 'h.d.mts': '' };
    assert.deepEqual(pathsOf(files), ['a.ts', 'b.tsx', 'c.mjs', 'd.cts', 'e.hbs', 'e.html', 'e.vue']);
  });

  it('reads catalogues of messages in English and Chinese, and no other data', () => {
    const files = { 'src/locales/en.json': '', 'src/locales/zh-CN/form.yml': '', 'i18n/texts.json': '', 'src/locales/de.json': '', 'data/en.json': '', 'locales/fr/en.md': '', 'a.json': '' };
    assert.deepEqual(pathsOf(files), ['i18n/texts.json', 'src/locales/en.json', 'src/locales/zh-CN/form.yml']);
  });

  it('honours .gitignore files at every level, exceptions included', () => {
    const files = {
      '.gitignore': '*.gen.ts\n/secret/\n',
      'a.gen.ts': '',
      'secret/b.ts': '',
      'deep/secret/c.ts': '',
      'deep/.gitignore': '!kept.gen.ts\nlocal.ts\n',
      'deep/kept.gen.ts': '',
      'deep/local.ts': '',
      'local.ts': '',
    };
    assert.deepEqual(pathsOf(files), ['deep/kept.gen.ts', 'deep/secret/c.ts', 'local.ts']);
  });

  it('honours the .gitignore files above, up to the repository', () => {
    const root = createScratchProject({ '.git/HEAD': '', '.gitignore': 'app/skipped.ts\n', 'app/skipped.ts': '', 'app/a.ts': '' });
    assert.deepEqual(readProject(join(root, 'app')).files.map(({ path }) => path), ['a.ts']);
  });

  it('takes a folder by a path that leads out of where one stands', () => {
    const root = createScratchProject({ 'deep/a.ts': '' });
    assert.deepEqual(readProject(relative('', root)).files.map(({ path }) => path), ['deep/a.ts']);
  });

  it('leaves installed packages and build output out', () => {
    const root = createScratchProject({ 'node_modules/x/index.js': '', 'dist/a.js': '', 'src/a.ts': '' });
    const { files, notices } = readProject(root);
    assert.deepEqual(files.map(({ path }) => path), ['src/a.ts']);
    assert.deepEqual(notices.map(({ kind, path }) => [kind, path]), [['buildOutput', 'dist']]);
  });

  it('skips what no person wrote, and says why', () => {
    const squeezed = 'function a(){if(b){c();d();}};'.repeat(400);
    const root = createScratchProject({
      'a.min.js': 'x',
      'b.js': squeezed,
      'c.js': '/******/ (() => { // webpackBootstrap\n',
      'loader.ts': "export const name = '__webpack_require__';",
      'd.ts': Uint8Array.from([1, 0, 2]),
      'e.js': 'x'.repeat(5 * 1024 * 1024),
      'long-text.ts': `export const text = '${'word '.repeat(4000)}';`,
    });
    const { files, notices } = readProject(root);
    assert.deepEqual(files.map(({ path }) => path), ['loader.ts', 'long-text.ts']);
    assert.deepEqual(notices.map(({ kind, path }) => [kind, path]), [['minified', 'a.min.js'], ['minified', 'b.js'], ['bundle', 'c.js'], ['binary', 'd.ts'], ['tooLarge', 'e.js']]);
    assert.match(notices[4]!.text.en, /5\.0 MB/);
  });

  it('does not follow links, and ends on a cycle', () => {
    const outside = createScratchProject({ 'x.ts': '' });
    const root = createScratchProject({ 'src/a.ts': '' });
    symlinkSync(root, join(root, 'src', 'loop'));
    symlinkSync('self', join(root, 'self'));
    symlinkSync(outside, join(root, 'outside'));
    symlinkSync('nowhere', join(root, 'dangling.ts'));
    const { files, notices } = readProject(root);
    assert.deepEqual(files.map(({ path }) => path), ['src/a.ts']);
    assert.deepEqual(notices.map(({ kind, path }) => [kind, path]), [['linkOutside', 'outside'], ['linkCycle', 'self']]);
  });

  it('drops byte order marks and reads UTF-16', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('const 名 = 1;', 'utf16le')]);
    const { files } = readProject(createScratchProject({ 'a.ts': '\uFEFFconst a = 1;', 'b.ts': utf16 }));
    assert.deepEqual(files.map(({ text }) => text), ['const a = 1;', 'const 名 = 1;']);
  });

  it('reads again only what changed', () => {
    const root = createScratchProject({ 'a.ts': 'a', 'b.ts': 'b' });
    const before = readProject(root);
    writeFileSync(join(root, 'b.ts'), 'bb');
    mkdirSync(join(root, 'new'));
    writeFileSync(join(root, 'new/c.ts'), 'c');
    const after = readProject(root, {}, before);
    assert.equal(after.files[0], before.files[0]);
    assert.deepEqual(after.files.map(({ text }) => text), ['a', 'bb', 'c']);
  });
});

describe('reading how modules are named', () => {
  it('merges what a tsconfig extends, comments and trailing commas included', () => {
    const root = createScratchProject({
      'base.json': '{ "compilerOptions": { "baseUrl": "./src", "paths": { "#x/*": ["x/*"] } } }',
      'app/tsconfig.json': '{ // the app\n "extends": "../base.json", "compilerOptions": { "paths": { "@/*": ["./lib/*",], "//": [] }, }, }',
      'a.ts': '',
    });
    assert.deepEqual(readProject(root).layout.pathMaps, [{ folder: 'app', baseUrl: 'src', paths: { '@/*': ['src/lib/*'], '//': [] } }]);
  });

  it('reads the configurations that a solution file refers to', () => {
    const root = createScratchProject({
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'tsconfig.app.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/a.ts': '',
    });
    assert.deepEqual(readProject(root).layout.pathMaps, [{ folder: '', paths: { '@/*': ['src/*'] } }]);
  });

  it('says what is wrong with a configuration and goes on', () => {
    const root = createScratchProject({
      'tsconfig.json': '{ "compilerOptions": ',
      'deep/tsconfig.json': '{ "extends": "./missing.json", "compilerOptions": { "baseUrl": "." } }',
      'cycle/tsconfig.json': '{ "extends": "./tsconfig.json" }',
      'a.ts': '',
    });
    const { layout, notices } = readProject(root);
    assert.deepEqual(layout.pathMaps, [{ folder: 'deep', baseUrl: 'deep', paths: {} }]);
    assert.deepEqual(notices.map(({ kind, path }) => [kind, path]), [['configCycle', 'cycle/tsconfig.json'], ['missingBase', 'deep/tsconfig.json'], ['badJson', 'tsconfig.json']]);
  });

  it('finds the packages of a workspace and the sources behind their entries', () => {
    const root = createScratchProject({
      'package.json': '{ "name": "shop", "workspaces": ["packages/*"] }',
      'packages/consent/package.json': '{ "name": "@shop/consent", "exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" }, "./server": "./dist/server.js" } }',
      'packages/consent/src/index.ts': '',
      'packages/consent/src/server.ts': '',
      'elsewhere/package.json': '{ "name": "not-a-member" }',
    });
    assert.deepEqual(readProject(root).layout.packages, [
      { name: 'shop', folder: '', entries: {} },
      { name: '@shop/consent', folder: 'packages/consent', entries: { '.': 'packages/consent/src/index.ts', './server': 'packages/consent/src/server.ts' } },
    ]);
  });
});
