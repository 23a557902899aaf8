import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The categories that the log calls of a component write. */
function logged(text: string): readonly string[] {
  return probe(new Map([['code.tsx', text]])).files.get('code.tsx')!.disclosures.filter(({ sink }) => sink === 'log').flatMap(({ data }) => data.map(({ category }) => category));
}

const component = (put: string, printed: string) => `import { useEffect, useState } from 'react';
export function Map() {
  const [place, setPlace] = useState(null);
  const [tags, setTags] = useState(['before']);
  const toggle = tag => setTags(old => old.includes(tag) ? old.filter(one => one !== tag) : [...old, tag]);
  useEffect(() => { navigator.geolocation.getCurrentPosition(position => setPlace({ ${put} })); }, []);
  return <><button onClick={() => console.log('here', ${printed})} />{['a', 'b'].map(tag => <button onClick={() => toggle(tag)}>{tag}</button>)}</>;
}`;

describe('an object in the state of a component', () => {
  it('is told with what its fields hold', () => {
    assert.deepEqual(logged(component('latitude: position.coords.latitude', 'place')), ['user.location.precise']);
    assert.deepEqual(logged(component('latitude: 0', 'place')), []);
    assert.deepEqual(logged(component('latitude: position.coords.latitude', 'place !== null')), []);
  });

  it('is told by what an API gave and not by names that may be of others', () => {
    const store = (put: string) => `import { createSlice, configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
const photos = createSlice({ name: 'photos', initialState: { chosen: [], found: {} }, reducers: { choose(state, action) { state.chosen.push(action.payload); }, find(state, action) { state.found = action.payload; } } });
configureStore({ reducer: { photos: photos.reducer } });
export function Photos({ phone }) {
  const dispatch = useDispatch();
  const chosen = useSelector(state => state.photos.chosen);
  return <><button onClick={() => dispatch(photos.actions.find({ ${put} }))} /><button onClick={() => console.log('chosen', chosen[0])} /></>;
}`;
    assert.deepEqual(logged(store('phone')), []);
  });

  it('is told beside a field that is made of much', () => {
    assert.deepEqual(logged(component('latitude: position.coords.latitude', 'JSON.stringify({ tags: tags.map(tag => tag.trim()), at: place?.latitude })')), ['user.location.precise']);
    assert.deepEqual(logged(component('latitude: position.coords.latitude', 'JSON.stringify({ tags: tags.map(tag => tag.trim()) })')), []);
  });
});
