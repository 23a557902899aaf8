import React, { useEffect, useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { RootState, setCode, setQty, viewed } from './store';
import { Product, usePrice } from './usePrice';

export default function ProductPage({ sku }: { sku: string }) {
  const dispatch = useDispatch();
  const { qty, code } = useSelector((s: RootState) => s.cart);
  const [product, setProduct] = useState<Product | null>(null);
  const quote = usePrice(product);

  useEffect(() => {
    fetch(`/api/products/${sku}`).then((r) => r.json()).then(setProduct);
    dispatch(viewed(sku));
  }, [sku]);

  if (!product || !quote) return <p>…</p>;

  return (
    <article>
      <h1>{product.title}</h1>
      <strong>{quote.growth().toFixed(2)} €</strong>
      <input type="number" min={1} value={qty} onChange={(e) => dispatch(setQty(Number(e.target.value)))} />
      <input value={code} onChange={(e) => dispatch(setCode(e.target.value))} placeholder="Code" />
    </article>
  );
}
