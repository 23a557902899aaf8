// case: the label, one message file away, ties the loan agreement to sharing with insurers
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import i18n from 'i18next';
import { QuotaForm } from './QuotaForm';
import { zhCN } from './messages/zhCN';

void i18n.use(initReactI18next).init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } });

createRoot(document.getElementById('root')!).render(<QuotaForm />);
