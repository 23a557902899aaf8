import { reactive } from 'vue';
import { ElMessage } from 'element-plus';
import { useRouter } from 'vue-router';
import { baocun } from './api';

export function useZiliao() {
  const router = useRouter();
  const form = reactive({ geshou: '', shengri: '' });
  async function tijiao() {
    if (form.shengri === '') {
      ElMessage.warning('请先选择生日');
      return;
    }
    await baocun(form);
    await router.push('/tingge');
  }
  return { form, tijiao };
}
