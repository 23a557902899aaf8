import { count, load, save } from './services';
const account = await load();
save(account);
count(account);
sink(account.value); // flow: email
sink(account.note);
