import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** What the code collects, by category, in the order of the text. */
function collected(text: string): readonly string[] {
  return probe(new Map([['code.tsx', text]])).files.get('code.tsx')!.collections.map(({ category }) => category);
}

describe('a value of which only the declared type is known', () => {
  const shoot = 'camera.takePictureAsync(); }';

  it('is an instance of the package\'s class', () => {
    assert.deepEqual(collected(`import type { CameraView } from 'expo-camera'; export function shoot(camera: CameraView) { ${shoot}`), ['x.device.camera']);
    assert.deepEqual(collected(`import type { CameraView } from 'expo-camera'; export function shoot({ camera }: { camera: CameraView | null }) { ${shoot}`), ['x.device.camera']);
    assert.deepEqual(collected(`import * as Expo from 'expo-camera'; export class Booth { constructor(private camera: Expo.CameraView) {} shoot() { this.${shoot} }`), ['x.device.camera']);
  });

  it('is nobody\'s where the class is the project\'s own, or of another package', () => {
    assert.deepEqual(collected(`interface CameraView { takePictureAsync(): void } export function shoot(camera: CameraView) { ${shoot}`), []);
    assert.deepEqual(collected(`import type { CameraView } from 'toy-cameras'; export function shoot(camera: CameraView) { ${shoot}`), []);
  });
});

describe('a component of a package', () => {
  it('fills the reference it is given', () => {
    const booth = (ref: string) => `import { useRef } from 'react'; import { CameraView } from 'expo-camera';
export function Booth() { const camera = useRef(null); const other = useRef(null); return <><CameraView ref={${ref}} /><button onClick={() => camera.current.takePictureAsync()} /></>; }`;
    assert.deepEqual(collected(booth('camera')), ['x.device.camera']);
    assert.deepEqual(collected(booth('other')), []);
  });
});

describe('a parameter of a callback', () => {
  it('holds what a model says of this callback, not of its neighbour', () => {
    const told = (name: string) => probe(new Map([['code.ts', `wx.chooseAddress({ ${name}: given => sink(given) });`]])).files.get('code.ts')!.disclosures.flatMap(({ data }) => data.map(({ category }) => category));
    assert.deepEqual(told('success'), ['user.contact.address']);
    assert.deepEqual(told('fail'), []);
  });
});
