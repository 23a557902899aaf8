// case: the selector says that the map is ready, nobody asked the person
import { createSlice } from '@reduxjs/toolkit';
const slice = createSlice({
  name: 'map',
  initialState: { state: 'loading' as 'loading' | 'ready' },
  reducers: { mapReady(state) { state.state = 'ready'; } },
});
export const selectMapReady = (state: { map: { state: string } }) => state.map.state === 'ready';
export default slice.reducer;
