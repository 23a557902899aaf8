import { reactive } from 'vue';
import { ElMessage } from 'element-plus';
import { useRouter } from 'vue-router';

export function useZiliao() {
  const router = useRouter();
  const form = reactive({ geshou: '', shengri: '' });
  async function tijiao() {
    if (!form.shengri) ElMessage.info('生日可以以后再填');
    await fetch('/api/ziliao', { method: 'POST', body: JSON.stringify(form) });
    await router.push('/tingge');
  }
  return { form, tijiao };
}
