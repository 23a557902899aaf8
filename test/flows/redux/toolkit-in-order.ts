import { configureStore, createAsyncThunk, createSelector, createSlice } from "@reduxjs/toolkit";
import type { PayloadAction } from "@reduxjs/toolkit";
const loadBio = createAsyncThunk("holder/load", async (id: string) => ({ line: source('email'), id }));
const holder = createSlice({
  name: "holder",
  initialState: { name: "", nick: "n", line: "", bioId: "", tags: [] as string[] },
  reducers: {
    rename(s, a: PayloadAction<string>) { s.name = a.payload; },
    setNick: (s, a: PayloadAction<string>) => ({ ...s, nick: a.payload }),
    tag: { reducer(s, a: PayloadAction<{ t: string }>) { s.tags.push(a.payload.t); }, prepare: (t: string) => ({ payload: { t: t.trim() } }) },
  },
  extraReducers: (b) => { b.addCase(loadBio.fulfilled, (s, a) => { s.line = a.payload.line; s.bioId = a.payload.id; }); },
});
const ui = createSlice({ name: "ui", initialState: { theme: "light", toast: "" }, reducers: { toast(s, a: PayloadAction<string>) { s.toast = a.payload; } } });
const store = configureStore({ reducer: { holder: holder.reducer, ui: ui.reducer } });
type Root = ReturnType<typeof store.getState>;
const { rename, setNick, tag } = holder.actions;
const selName = createSelector([(s: Root) => s.holder.name], (n) => n.trim());
const selNick = createSelector([(s: Root) => s.holder.nick, (s: Root) => s.holder.name], (nick) => nick + "~");
store.dispatch(rename(source('email')));
store.dispatch(setNick("nicky"));
store.dispatch(tag(source('email')));
store.dispatch(ui.actions.toast("saved"));
sink(selName(store.getState())); // flow: email
sink(selNick(store.getState()));
sink(store.getState().holder.tags[0]); // flow: email
sink(store.getState().ui.toast);
sink(store.getState().holder.line); // spurious: email, what a store holds is whatever is ever put there
store.dispatch(loadBio("42")).then(() => {
  sink(store.getState().holder.line); // flow: email
  sink(store.getState().holder.bioId);
});
