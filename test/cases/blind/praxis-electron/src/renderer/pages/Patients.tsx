import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { praxis } from '../lib/praxis';

export function Patients() {
  const [rows, setRows] = useState<{ id: string; fullName: string }[]>([]);
  const [filter, setFilter] = useState(sessionStorage.getItem('patients.sort') ?? 'name');

  useEffect(() => {
    praxis.list().then((list) => {
      console.debug('patients', list.length);
      setRows(list);
    });
  }, []);

  const sortBy = (value: string) => {
    setFilter(value);
    sessionStorage.setItem('patients.sort', value);
  };

  const sorted = [...rows].sort((a, b) => (filter === 'name' ? a.fullName.localeCompare(b.fullName) : a.id.localeCompare(b.id)));
  return (
    <section>
      <button type="button" onClick={() => sortBy('name')}>By name</button>
      <button type="button" onClick={() => sortBy('id')}>By number</button>
      <ul>{sorted.map((row) => <li key={row.id}><Link to={`/patients/${row.id}`}>{row.fullName}</Link></li>)}</ul>
    </section>
  );
}
