import { defineStore } from 'pinia';
import { ref } from 'vue';
import axios from 'axios';
import { forgetUser, identifyUser } from '../tracking/user';

export interface Account {
  id: string;
  mobile: string;
  birthday: string | null;
  plan: 'free' | 'plus';
}

export const useAccountStore = defineStore('account', () => {
  const account = ref<Account | null>(null);

  async function login(mobile: string, code: string) {
    const { data } = await axios.post<Account>('/api/login', { mobile, code });
    account.value = data;
    identifyUser(data);
  }

  async function logout() {
    await axios.post('/api/logout');
    account.value = null;
    forgetUser();
  }

  return { account, login, logout };
});
