import assert from 'node:assert/strict';
import type { Model } from '../../../analysis/summaries/model.js';
import { ModelIndex } from '../../../analysis/models/model-index.js';

describe('ModelIndex', () => {
  it('finds a source at its call, with the port from the call on, and at the member it ends with', () => {
    const index = indexOf({ api: ['browser'], sources: [{ path: 'Member[navigator].Member[geolocation].Member[getCurrentPosition].Argument[0].Parameter[0].Member[coords]', category: 'user.location.precise' }] });
    const callee = index.global('navigator')?.member('geolocation')?.member('getCurrentPosition');
    assert.deepEqual(callee?.call.sources.map(({ tail }) => tail), [
      [{ kind: 'argument', from: 0, to: 0 }, { kind: 'parameter', index: 0 }, { kind: 'member', names: ['coords'] }],
    ]);
    assert.equal(callee?.parameter(0, 0)?.member('coords')?.value.sources[0]?.entry.category, 'user.location.precise');
    assert.equal(index.global('navigator')?.member('clipboard'), undefined);
    assert.equal(index.global('location'), undefined);
  });

  it('takes window, globalThis and self for the global object', () => {
    const index = indexOf({ api: ['browser'], collections: [{ path: 'Member[fbq]', category: 'user.behavior', kind: 'sdk-start' }] });
    assert.equal(index.global('window')?.member('self')?.member('fbq'), index.global('fbq'));
    assert.equal(index.global('fbq')?.call.collections.length, 1);
  });

  it('starts at a global variable where the model says so', () => {
    const index = indexOf({ api: ['global:Taro', '@tarojs/taro'], collections: [{ path: 'Member[getLocation]', category: 'user.location.precise', kind: 'device' }] });
    assert.equal(index.global('Taro')?.member('getLocation')?.call.collections.length, 1);
    assert.equal(index.root('@tarojs/taro')?.member('getLocation')?.call.collections.length, 1);
  });

  it('enters a model once where two of its names mean the global object', () => {
    const index = indexOf({ api: ['wx', 'my'], invokes: [{ of: 'Member[App]', callback: 'Argument[0].Member[onLaunch]', trigger: 'load' }] });
    assert.equal(index.global('App')?.call.invokes.length, 1);
  });

  it('finds what a tool writes into the project wherever it lies, and nothing else of the project', () => {
    const index = indexOf({ api: ['@acme/rows', '*/generated/rows'], sinks: [{ path: 'Member[Rows].Instance.Member[keep].Argument[0]', kind: 'database' }] });
    const [written, ...others] = ['../generated/rows', './generated/rows/client.js', '@/lib/generated/rows', '~/generated/rows/index', '/src/generated/rows'].map(specifier => index.root(specifier));
    assert.notEqual(written?.member('Rows'), undefined);
    for (const other of others) assert.equal(other, written);
    assert.equal(index.root('../generated/rowing'), undefined);
    assert.equal(index.root('./rows'), undefined);
    assert.equal(index.root('generated/rows'), undefined);
  });

  it('takes a default export for the module itself, both ways', () => {
    const index = indexOf({
      api: ['pino'],
      sinks: [{ path: 'Member[default].ReturnValue.Member[info].Argument[0..]', kind: 'log' }],
      collections: [{ path: 'Member[init]', category: 'user.behavior', kind: 'sdk-start' }],
    });
    const root = index.root('pino');
    assert.equal(root?.member('default'), root);
    assert.equal(root?.returned()?.member('info')?.call.sinks.length, 1);
    assert.equal(root?.member('default')?.returned()?.member('info')?.call.sinks.length, 1);
    assert.equal(root?.member('default')?.member('init')?.call.collections.length, 1);
  });

  it('falls back from a subpath to the package, and from node: to the bare name', () => {
    const index = indexOf({ api: ['@acme/face'], collections: [{ path: 'Member[init]', category: 'user.behavior', kind: 'sdk-start' }] }, { api: ['fs'], sinks: [{ path: 'Member[writeFile].Argument[1]', kind: 'file' }] });
    assert.equal(index.root('@acme/face/react'), index.root('@acme/face'));
    assert.equal(index.root('node:fs')?.member('writeFile')?.call.sinks.length, 1);
    assert.equal(index.root('@acme/other'), undefined);
    assert.equal(index.root('@acme'), undefined);
    assert.equal(index.root('./face'), undefined);
  });

  it('follows a chain of any length, none included', () => {
    const index = indexOf({ api: ['face-api.js'], collections: [{ path: 'Member[detectSingleFace].ReturnValue.Chain.Member[withFaceDescriptor]', category: 'x.biometric.face', kind: 'biometric', operation: 'embed' }] });
    const detection = index.root('face-api.js')?.member('detectSingleFace')?.returned();
    assert.equal(detection?.member('withFaceDescriptor')?.call.collections.length, 1);
    const longer = detection?.member('withFaceLandmarks')?.returned()?.member('withAgeAndGender')?.returned();
    assert.equal(longer?.member('withFaceDescriptor')?.call.collections.length, 1);
    assert.equal(longer?.member('run')?.call.collections.length, 0);
    assert.equal(detection?.member('score')?.member('withFaceDescriptor'), undefined);
  });

  it('tells a call from a call of new', () => {
    const index = indexOf({
      api: ['rrweb'],
      collections: [{ path: 'Member[Recorder].NewCall', category: 'user.behavior', kind: 'tracking' }],
      sources: [{ path: 'Member[Recorder].Instance', category: 'user.behavior' }],
      sinks: [{ path: 'Member[Recorder].NewCall.Argument[0]', kind: 'replay' }],
    });
    const recorder = index.root('rrweb')?.member('Recorder');
    assert.deepEqual([recorder?.call.collections.length, recorder?.call.sources.length, recorder?.call.sinks.length], [0, 0, 0]);
    assert.deepEqual([recorder?.construct.collections.length, recorder?.construct.sources.length, recorder?.construct.sinks.length], [1, 1, 1]);
  });

  it('gives a guard for each name of a list, and says which', () => {
    const index = indexOf({ api: ['browser'], guards: [{ path: 'Member[Cookiebot].Member[consent].Member[statistics,marketing]', purpose: { member: true }, level: 'purpose' }] });
    const consent = index.global('Cookiebot')?.member('consent');
    assert.equal(consent?.member('statistics')?.value.guards[0]?.member, 'statistics');
    assert.equal(consent?.member('marketing')?.value.guards[0]?.member, 'marketing');
    assert.equal(consent?.member('necessary'), undefined);
  });

  it('gives what is written to a member', () => {
    const index = indexOf({
      api: ['browser'],
      sinks: [{ path: 'Member[document].Member[cookie]', kind: 'client-storage' }],
      invokes: [{ of: 'Member[document].Member[getElementById].ReturnValue', callback: 'Property[onclick]', trigger: 'gesture' }],
    });
    assert.equal(index.global('document')?.member('cookie')?.value.sinks.length, 1);
    const element = index.global('document')?.member('getElementById')?.returned();
    assert.equal(element?.member('onclick')?.value.assigned[0]?.entry.trigger, 'gesture');
  });

  it('knows particular names on any value', () => {
    const index = indexOf({ api: ['any'], invokes: [{ of: 'Member[addEventListener]', callback: 'Argument[1]', trigger: 'event' }] });
    assert.equal(index.anyValue.member('addEventListener')?.call.invokes[0]?.callback[0]?.kind, 'argument');
    assert.equal(index.anyValue.member('toString'), undefined);
  });

  it('joins an entry to the calls that cancel it', () => {
    const index = indexOf({
      api: ['browser'],
      collections: [
        {
          path: 'Member[gtag]', category: 'user.behavior', kind: 'sdk-start', when: [{ path: 'Argument[0]', equals: 'config' }],
          unlessAfter: [{ path: 'Member[gtag]', when: [{ path: 'Argument[0]', equals: 'consent' }] }],
        },
      ],
    });
    const call = index.global('gtag')!.call;
    assert.deepEqual(call.collections[0]?.cancelledBy, call.marks.map(({ mark }) => mark));
    assert.equal(call.marks[0]?.when[0]?.test.equals, 'consent');
  });

  it('parses what a callback is given', () => {
    const index = indexOf({ api: ['cam'], invokes: [{ of: 'Member[onFrame]', callback: 'Argument[0]', trigger: 'event', with: { 'Parameter[0]': 'x.biometric.face', 'Parameter[1]': 'Argument[1]' } }] });
    assert.deepEqual(index.root('cam')?.member('onFrame')?.call.invokes[0]?.with, [
      { to: [{ kind: 'parameter', index: 0 }], from: { kind: 'category', category: 'x.biometric.face' } },
      { to: [{ kind: 'parameter', index: 1 }], from: { kind: 'port', tokens: [{ kind: 'argument', from: 1, to: 1 }] } },
    ]);
  });

  it('finds a host by the longest prefix', () => {
    const index = indexOf({
      hosts: [
        { url: 'api-*.faceplusplus.com', sink: 'third-party' },
        { url: 'api-*.faceplusplus.com/facepp/v3/compare', collection: { category: 'x.biometric.face', kind: 'biometric', operation: 'verify' } },
      ],
    });
    assert.equal(index.host('https://api-cn.faceplusplus.com/facepp/v3/compare?x=1')?.collection?.operation, 'verify');
    assert.equal(index.host('//api-us.faceplusplus.com/facepp/v3/compare_all')?.sink, 'third-party');
    assert.equal(index.host('https://api-us.faceplusplus.com.evil.example/facepp'), undefined);
    assert.equal(index.host('/facepp/v3/compare'), undefined);
  });

  it('finds the files that a framework loads', () => {
    const index = indexOf({ entryPoints: [{ files: '**/app/**/route.{ts,js}', exports: ['GET', 'POST'], trigger: 'route' }] });
    assert.equal(index.entryPointsOf('src/app/users/[id]/route.ts').length, 1);
    assert.equal(index.entryPointsOf('app/route.js').length, 1);
    assert.equal(index.entryPointsOf('src/app/routes.ts').length, 0);
  });
});

/** An index of models that say only what a test is about. */
function indexOf(...models: readonly Partial<Model>[]): ModelIndex {
  return new ModelIndex(
    models.map(model => ({
      api: ['test'], reference: 'https://example.org', examples: '', file: 'test.model.yml',
      sources: [], collections: [], sinks: [], guards: [], decoys: [], barriers: [], steps: [], invokes: [], behaviours: [], hosts: [], entryPoints: [], parameters: [],
      ...model,
    })),
  );
}
