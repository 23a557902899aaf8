import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

const head = "import * as faceapi from 'face-api.js'; import axios from 'axios';\nimport { useEffect, useRef, useState } from 'react';\n";
const shoot = "const canvas = board.current; canvas.getContext('2d').drawImage(video.current, 0, 0);";

/** Where what the camera sees goes, as kind and line. */
function reached(lines: readonly string[], shown = '<video ref={video} /><canvas ref={board} />'): readonly string[] {
  const text = `${head}export function Booth() {\nconst video = useRef(null); const board = useRef(null); const other = useRef(null); const [live, setLive] = useState(null); const [photo, setPhoto] = useState('');\n${lines.join('\n')}\nreturn <><button onClick={start} /><button onClick={send} />${shown}</>;\n}`;
  const [camera] = probe(new Map([['booth.tsx', text]])).files.get('booth.tsx')!.collections;
  return camera!.reaches.map(({ kind, place }) => `${kind} ${text.slice(0, place.start).split('\n').length}`);
}

const start = 'const start = async () => { video.current.srcObject = await navigator.mediaDevices.getUserMedia({ video: true }); };';

describe('what a camera sees', () => {
  it('arrives where the picture of the element that plays it is sent', () => {
    assert.deepEqual(reached([start, `const send = () => { ${shoot}`, "axios.post('/photo', { photo: canvas.toDataURL() }); };"]), ['network 7']);
  });

  it('arrives where the canvas was given the size of the picture before', () => {
    assert.deepEqual(reached([start, "const send = () => { const canvas = board.current; canvas.width = video.current.videoWidth || 640; const drawn = canvas.getContext('2d'); drawn.drawImage(video.current, 0, 0);", "axios.post('/photo', { photo: canvas.toDataURL() }); };"]), ['network 7']);
  });

  it('arrives by way of states', () => {
    assert.deepEqual(reached([
      'const start = async () => setLive(await navigator.mediaDevices.getUserMedia({ video: true }));',
      'useEffect(() => { if (live && video.current) video.current.srcObject = live; }, [live]);',
      `const take = () => { ${shoot} setPhoto(canvas.toDataURL()); };`,
      "const send = () => axios.post('/photo', { photo });",
    ], '<button onClick={take} /><video ref={video} /><canvas ref={board} />'), ['network 8']);
  });

  it('arrives where a face is measured on what plays it, by the first call of a chain', () => {
    assert.deepEqual(reached([start, 'const send = async () => {', 'const face = await faceapi.detectSingleFace(video.current).withFaceLandmarks().withFaceDescriptor(); };']), ['biometric 7']);
    assert.deepEqual(reached([start, 'const send = async () => {', 'const face = await faceapi.detectSingleFace(other.current).withFaceLandmarks().withFaceDescriptor(); };']), []);
  });

  it('stays where it is only played, or where something else is drawn', () => {
    assert.deepEqual(reached([start, 'const send = () => {};'], '<video ref={video} src="/intro.mp4" />'), []);
    assert.deepEqual(reached([start, "const send = () => { const canvas = board.current; canvas.getContext('2d').drawImage(other.current, 0, 0); axios.post('/photo', canvas.toDataURL()); };"]), []);
  });
});
