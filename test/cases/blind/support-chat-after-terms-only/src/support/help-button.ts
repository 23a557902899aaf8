import { currentCustomer } from '../account/customer';
import { bootChat } from './boot-chat';

document.querySelector('#help')?.addEventListener('click', async () => {
  const customer = await currentCustomer();
  if (customer) bootChat(customer);
});
