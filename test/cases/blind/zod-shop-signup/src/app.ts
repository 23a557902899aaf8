// case: shop API: sign-up demands birth date and gender, the profile takes an income band; addresses of an order are needed
// rules: no-mandatory-nonessential-field, no-excessive-collection
import express from 'express';
import { account } from './account/routes';
import { orders } from './orders/routes';
import { sellers } from './merchant/routes';

const app = express();
app.use(express.json());
app.use('/account', account);
app.use('/orders', orders);
app.use('/merchant', sellers);

app.listen(process.env.PORT ?? 3000);
