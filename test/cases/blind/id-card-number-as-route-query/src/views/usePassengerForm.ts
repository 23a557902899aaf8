// case: a composable opens the next page with the ID card number in the query
// rules: no-personal-data-in-url

import { reactive, ref } from 'vue';
import { useRouter } from 'vue-router';
import { holdSeat } from './seats';

export function usePassengerForm(trainNo: string) {
  const router = useRouter();
  const form = reactive({ realName: '', idCardNo: '', seatClass: 'second' });
  const waiting = ref(false);

  async function next() {
    waiting.value = true;
    try {
      const hold = await holdSeat(trainNo, form.seatClass);
      const query = { hold: hold.id, passenger: form.idCardNo };
      await router.push({ name: 'confirm', query }); // expect: no-personal-data-in-url
    } finally {
      waiting.value = false;
    }
  }

  return { form, waiting, next };
}
