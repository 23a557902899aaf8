import { useDispatch } from 'react-redux';
import { granted, refused } from './consent-slice';

export function ConsentCard() {
  const dispatch = useDispatch();
  return (
    <aside>
      <p>¿Podemos medir cómo usa esta página?</p>
      <button onClick={() => dispatch(granted('analytics'))}>Aceptar</button>
      <button onClick={() => dispatch(refused('analytics'))}>Rechazar</button>
    </aside>
  );
}
