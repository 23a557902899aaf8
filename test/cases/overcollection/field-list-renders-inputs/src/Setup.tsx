// case: 天气工具的引导页按配置数组渲染输入框，其中婚姻状况必填
// rules: no-mandatory-nonessential-field
import { fields } from './fields';

export function Setup({ save }: { save: (data: FormData) => void }) {
  return (
    <form action={save}>
      {fields.map(field => (
        <label key={field.name}>{field.label}<input name={field.name} required={field.required} /></label>
      ))}
      <button>开始</button>
    </form>
  );
}
