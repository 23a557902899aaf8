import { Provider, connect, useDispatch, useSelector, useStore } from 'react-redux';
import { createRoot } from 'react-dom/client';
import { changed, noted, selectNote, selectValue } from './held';
import { loadLate, setQuiet } from './quiet';
import { store } from './store';

function Shown() {
  const value = useSelector(selectValue);
  const note = useSelector(selectNote);
  const { value: quiet, late } = useSelector(state => state.quiet);
  sink(value); // flow: email
  sink(note);
  sink(quiet);
  sink(late); // flow: phone
  return null;
}
function Editor() {
  const dispatch = useDispatch();
  const save = () => {
    dispatch(changed(source('email')));
    dispatch(noted('plain'));
    dispatch(setQuiet('plain'));
    dispatch(loadLate());
  };
  return <button onClick={save} />;
}
function Plain({ value, note, change }) {
  sink(value); // flow: email
  sink(note);
  return <button onClick={() => change('plain')} />;
}
const Connected = connect(state => ({ value: state.held.value, note: state.held.note }), { change: changed })(Plain);

createRoot(document.body).render(<Provider store={store}><Editor /><Shown /><Connected /></Provider>);
