import { useDispatch } from 'react-redux';
import { bannerClosed, consentChosen } from './store/banner';

export function Banner() {
  const dispatch = useDispatch();
  const answer = (analytics: boolean) => () => {
    dispatch(consentChosen({ analytics }));
    dispatch(bannerClosed());
  };

  return (
    <aside>
      <p>May we measure how the shop is used?</p>
      <button onClick={answer(true)}>I agree</button>
      <button onClick={answer(false)}>No</button>
      <button aria-label="close" onClick={() => dispatch(bannerClosed())}>×</button>
    </aside>
  );
}
