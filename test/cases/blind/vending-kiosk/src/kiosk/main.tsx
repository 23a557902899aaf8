// case: vending kiosk: after paying the screen asks for gender and birthday before it hands out; the customer list is open to everyone
// rules: no-payment-overcollection, no-sensitive-overexposure
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Shelf, { Item } from './Shelf';
import PayScreen from './checkout/PayScreen';
import AfterPay from './checkout/AfterPay';
import Receipt from './checkout/Receipt';

type Step =
  | { name: 'shelf' }
  | { name: 'pay'; item: Item }
  | { name: 'afterPay'; paymentId: string }
  | { name: 'receipt'; paymentId: string };

function Kiosk() {
  const [step, setStep] = useState<Step>({ name: 'shelf' });

  switch (step.name) {
    case 'shelf':
      return <Shelf onPick={(item) => setStep({ name: 'pay', item })} />;
    case 'pay':
      return <PayScreen item={step.item} onPaid={(paymentId) => setStep({ name: 'afterPay', paymentId })} />;
    case 'afterPay':
      return <AfterPay paymentId={step.paymentId} onDone={() => setStep({ name: 'receipt', paymentId: step.paymentId })} />;
    case 'receipt':
      return <Receipt paymentId={step.paymentId} onDone={() => setStep({ name: 'shelf' })} />;
  }
}

createRoot(document.getElementById('kiosk')!).render(<Kiosk />);
