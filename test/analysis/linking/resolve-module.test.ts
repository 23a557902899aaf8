import assert from 'node:assert/strict';

import { emptyLayout, type ProjectLayout } from '../../../analysis/linking/project-layout.js';
import { createModuleResolver } from '../../../analysis/linking/resolve-module.js';

describe('createModuleResolver', () => {
  describe('relative specifiers', () => {
    it('adds the endings of code in a fixed order', () => {
      assert.equal(resolved(['a.js', 'a.tsx', 'a.ts', 'm.ts'], 'm.ts', './a'), 'a.ts');
      assert.equal(resolved(['a.vue', 'a.mjs', 'm.ts'], 'm.ts', './a'), 'a.mjs');
    });

    it('takes a file by its full name, also one of Vue', () => {
      assert.equal(resolved(['Form.vue', 'm.ts'], 'm.ts', './Form.vue'), 'Form.vue');
      assert.equal(resolved(['a.ts', 'm.ts'], 'm.ts', './a.ts'), 'a.ts');
    });

    it('takes `.js` for the source it will be written from, and for itself where there is none', () => {
      assert.equal(resolved(['a.ts', 'a.js'], 'm.ts', './a.js'), 'a.ts');
      assert.equal(resolved(['a.js'], 'm.ts', './a.js'), 'a.js');
      assert.equal(resolved(['a.tsx'], 'm.ts', './a.jsx'), 'a.tsx');
      assert.equal(resolved(['a.mts'], 'm.ts', './a.mjs'), 'a.mts');
      assert.equal(resolved(['a.ts'], 'm.ts', './a.mjs'), 'missing ./a.mjs');
    });

    it('takes a dot in a name for part of it unless it begins an ending', () => {
      assert.equal(resolved(['user.service.ts'], 'm.ts', './user.service'), 'user.service.ts');
    });

    it('finds the index of a folder, but the file of that name first', () => {
      assert.equal(resolved(['api/index.ts'], 'm.ts', './api'), 'api/index.ts');
      assert.equal(resolved(['api/index.ts', 'api.js'], 'm.ts', './api'), 'api.js');
      assert.equal(resolved(['api/index.ts', 'api.js'], 'm.ts', './api/'), 'api.js');
      assert.equal(resolved(['index.ts', 'api/m.ts'], 'api/m.ts', '..'), 'index.ts');
      assert.equal(resolved(['api/index.ts'], 'api/m.ts', '.'), 'api/index.ts');
    });

    it('starts from the folder of the file that asks', () => {
      assert.equal(resolved(['a.ts', 'b/a.ts'], 'b/m.ts', './a'), 'b/a.ts');
      assert.equal(resolved(['a.ts', 'b/a.ts'], 'b/m.ts', '../a'), 'a.ts');
    });

    it('does not leave the project', () => {
      assert.equal(resolved(['a.ts'], 'm.ts', '../a'), 'missing ../a');
    });

    it('finds no declarations, data or styles', () => {
      assert.equal(resolved(['a.d.ts'], 'm.ts', './a'), 'missing ./a');
      assert.equal(resolved(['a.d.ts'], 'm.ts', './a.d'), 'missing ./a.d');
      assert.equal(resolved(['a.json'], 'm.ts', './a.json'), 'missing ./a.json');
    });

    it('drops the options of a bundler', () => {
      assert.equal(resolved(['work.ts'], 'm.ts', './work?worker'), 'work.ts');
      assert.equal(resolved([], 'm.ts', './work?worker'), 'missing ./work?worker');
    });
  });

  describe('packages', () => {
    it('takes name and subpath apart', () => {
      assert.equal(resolved([], 'm.ts', 'react'), 'package react');
      assert.equal(resolved([], 'm.ts', 'react-dom/server'), 'package react-dom server');
      assert.equal(resolved([], 'm.ts', '@nestjs/common'), 'package @nestjs/common');
      assert.equal(resolved([], 'm.ts', '@nestjs/common/pipes/parse'), 'package @nestjs/common pipes/parse');
    });

    it('drops `node:`, but no other scheme', () => {
      assert.equal(resolved([], 'm.ts', 'node:fs/promises'), 'package fs promises');
      assert.equal(resolved([], 'm.ts', 'cloudflare:workers'), 'package cloudflare:workers');
    });

    it('misses what no package can be called', () => {
      assert.equal(resolved([], 'm.ts', '@scope'), 'missing @scope');
      assert.equal(resolved([], 'm.ts', '#internal/a'), 'missing #internal/a');
      assert.equal(resolved([], 'm.ts', 'https://esm.sh/react'), 'missing https://esm.sh/react');
      assert.equal(resolved([], 'm.ts', ''), 'missing ');
    });

    it('does not mistake a file of the root for a package', () => {
      assert.equal(resolved(['react.ts'], 'm.ts', 'react'), 'package react');
    });
  });

  describe('path maps', () => {
    const paths = (map: Record<string, string[]>, folder = ''): ProjectLayout => ({ ...emptyLayout, pathMaps: [{ folder, paths: map }] });

    it('puts what the star stands for into the target', () => {
      assert.equal(resolved(['src/api/user.ts'], 'm.ts', '@/api/user', paths({ '@/*': ['src/*'] })), 'src/api/user.ts');
      assert.equal(resolved(['src/a.page.ts'], 'm.ts', 'page-a-x', paths({ 'page-*-x': ['src/*.page'] })), 'src/a.page.ts');
    });

    it('prefers the exact name, then the longest text before the star', () => {
      const layout = paths({ '*': ['any/*'], 'api/*': ['one/*'], 'api/v2/*': ['two/*'], 'api/v2/user': ['exact/user'] });
      const files = ['any/api/v2/user.ts', 'one/v2/user.ts', 'two/user.ts', 'exact/user.ts', 'two/other.ts', 'one/other.ts'];
      assert.equal(resolved(files, 'm.ts', 'api/v2/user', layout), 'exact/user.ts');
      assert.equal(resolved(files, 'm.ts', 'api/v2/other', layout), 'two/other.ts');
      assert.equal(resolved(files, 'm.ts', 'api/other', layout), 'one/other.ts');
    });

    it('tries the targets in order', () => {
      assert.equal(resolved(['b/x.ts'], 'm.ts', '@/x', paths({ '@/*': ['a/*', 'b/*'] })), 'b/x.ts');
      assert.equal(resolved(['b/x.ts', 'a/x.ts'], 'm.ts', '@/x', paths({ '@/*': ['a/*', 'b/*'] })), 'a/x.ts');
    });

    it('takes a name that leads to no file for a package', () => {
      assert.equal(resolved([], 'm.ts', 'vue', paths({ '*': ['typings/*'] })), 'package vue');
      assert.equal(resolved([], 'm.ts', '@/x', paths({ '@/*': ['src/*'] })), 'missing @/x');
    });

    it('holds in its folder alone', () => {
      const layout = paths({ 'api/*': ['web/api/*'] }, 'web');
      assert.equal(resolved(['web/api/x.ts'], 'web/m.ts', 'api/x', layout), 'web/api/x.ts');
      assert.equal(resolved(['web/api/x.ts'], 'website/m.ts', 'api/x', layout), 'package api x');
    });

    it('asks the deepest map first', () => {
      const pathMaps = [{ folder: 'web', paths: { '@/*': ['web/src/*'] } }, { folder: '', paths: { '@/*': ['src/*'] } }];
      assert.equal(resolved(['web/src/x.ts', 'src/x.ts'], 'web/m.ts', '@/x', { ...emptyLayout, pathMaps }), 'web/src/x.ts');
      assert.equal(resolved(['web/src/x.ts', 'src/x.ts'], 'm.ts', '@/x', { ...emptyLayout, pathMaps }), 'src/x.ts');
    });

    it('starts bare names at `baseUrl`', () => {
      const pathMaps = [{ folder: '', baseUrl: 'src', paths: {} }];
      assert.equal(resolved(['src/api/user.ts'], 'm.ts', 'api/user', { ...emptyLayout, pathMaps }), 'src/api/user.ts');
      assert.equal(resolved(['src/api/user.ts'], 'm.ts', 'api/post', { ...emptyLayout, pathMaps }), 'package api post');
    });
  });

  describe('the packages of a workspace', () => {
    const layout: ProjectLayout = {
      ...emptyLayout,
      packages: [
        { name: '@acme/ui', folder: 'packages/ui', entries: { '.': 'packages/ui/lib/main.ts', './forms': 'packages/ui/lib/forms.js', './icons/*': 'packages/ui/lib/icons/*.ts' } },
        { name: '@acme/ui-kit', folder: 'packages/kit', entries: {} },
      ],
    };

    it('follows the entries', () => {
      const files = ['packages/ui/lib/main.ts', 'packages/ui/lib/forms.ts', 'packages/ui/lib/icons/eye.ts'];
      assert.equal(resolved(files, 'm.ts', '@acme/ui', layout), 'packages/ui/lib/main.ts');
      assert.equal(resolved(files, 'm.ts', '@acme/ui/forms', layout), 'packages/ui/lib/forms.ts');
      assert.equal(resolved(files, 'm.ts', '@acme/ui/icons/eye', layout), 'packages/ui/lib/icons/eye.ts');
    });

    it('tries the index, then that of the sources, where no entry leads to a file', () => {
      assert.equal(resolved(['packages/kit/src/index.ts'], 'm.ts', '@acme/ui-kit', layout), 'packages/kit/src/index.ts');
      assert.equal(resolved(['packages/kit/src/index.ts', 'packages/kit/index.js'], 'm.ts', '@acme/ui-kit', layout), 'packages/kit/index.js');
      assert.equal(resolved(['packages/ui/src/index.ts'], 'm.ts', '@acme/ui', layout), 'packages/ui/src/index.ts');
    });

    it('finds a subpath in the folder or in its sources', () => {
      assert.equal(resolved(['packages/kit/button.ts'], 'm.ts', '@acme/ui-kit/button', layout), 'packages/kit/button.ts');
      assert.equal(resolved(['packages/kit/src/button.ts'], 'm.ts', '@acme/ui-kit/button', layout), 'packages/kit/src/button.ts');
    });

    it('is known as a package where its files are not there', () => {
      assert.equal(resolved([], 'm.ts', '@acme/ui/forms', layout), 'package @acme/ui forms');
    });
  });

  describe('`@/` and `~/` that nothing maps', () => {
    const layout: ProjectLayout = { ...emptyLayout, packages: [{ name: 'web', folder: 'web', entries: {} }] };

    it('mean the sources of the nearest package, if the file is there', () => {
      assert.equal(resolved(['web/src/a.ts', 'src/a.ts'], 'web/pages/m.ts', '@/a', layout), 'web/src/a.ts');
      assert.equal(resolved(['src/a.ts'], 'm.ts', '~/a', layout), 'src/a.ts');
      assert.equal(resolved(['src/a.ts'], 'web/pages/m.ts', '@/a', layout), 'missing @/a');
    });
  });

  describe('absolute specifiers', () => {
    it('start at the folder with the app file of a mini-program', () => {
      assert.equal(resolved(['mini/app.js', 'mini/lib/a.js', 'lib/a.js'], 'mini/pages/home/m.js', '/lib/a'), 'mini/lib/a.js');
    });

    it('start at the root where there is none', () => {
      assert.equal(resolved(['mini/lib/a.js', 'lib/a.js'], 'mini/pages/home/m.js', '/lib/a'), 'lib/a.js');
      assert.equal(resolved(['other/lib/a.js'], 'mini/pages/home/m.js', '/lib/a'), 'missing /lib/a');
    });

    it('may start at a folder around, or at `public` in one, from which a page is served', () => {
      assert.equal(resolved(['site/lib/a.js'], 'site/pages/home/m.html', '/lib/a'), 'site/lib/a.js');
      assert.equal(resolved(['server/public/lib/a.js'], 'server/views/m.html', '/lib/a'), 'server/public/lib/a.js');
      assert.equal(resolved(['site/lib/a.js', 'site/pages/lib/a.js'], 'site/pages/home/m.html', '/lib/a'), 'site/pages/lib/a.js');
    });
  });

  it('answers a second question with the same object', () => {
    const resolve = createModuleResolver(new Set(['a.ts']), emptyLayout);
    assert.equal(resolve('m.ts', './a'), resolve('n.ts', './a'));
  });
});

/** The answer in a word or two: the path of a file, `package name subpath` or `missing specifier`. */
function resolved(files: readonly string[], from: string, specifier: string, layout: ProjectLayout = emptyLayout): string {
  const module = createModuleResolver(new Set(files), layout)(from, specifier);
  switch (module.kind) {
    case 'file':
      return module.path;
    case 'package':
      return ['package', module.name, module.subpath].filter(Boolean).join(' ');
    case 'missing':
      return `missing ${module.specifier}`;
  }
}
