// case: an e-book reader's settings ask for the birthday without any reason, though it may be left empty
// rules: no-excessive-collection, no-mandatory-nonessential-field
import { useState, type FormEvent } from 'react';
import { saveSettings } from '../api';

export function ShelfSettings() {
  const [saved, setSaved] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaved(await saveSettings(new FormData(event.currentTarget)));
  };

  return (
    <form onSubmit={submit}>
      <label>
        书架名称
        <input name="shelfTitle" maxLength={30} />
      </label>
      <label>
        生日
        <input name="birthday" type="date" autoComplete="bday" /> {/* expect: no-excessive-collection */}
      </label>
      <button>保存</button>
      {saved && <p>已保存</p>}
    </form>
  );
}
