import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { basketPriced, type BasketInfo } from './slice';

export function BasketPage({ info }: { info: BasketInfo }) {
  const dispatch = useDispatch();
  useEffect(() => {
    dispatch(basketPriced(info));
  }, [dispatch, info]);
  return null;
}
