import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { get } from '../lib/http';
import { kilometres } from '../lib/geo';

export default function JobList() {
  const [jobs, setJobs] = useState([]);
  const [here, setHere] = useState(null);

  useEffect(() => {
    get('/jobs').then(setJobs);
  }, []);

  // stays in the page, only the order of the list changes
  const nearestFirst = () => {
    navigator.geolocation.getCurrentPosition(({ coords }) => setHere(coords), () => setHere(null), { enableHighAccuracy: false });
  };

  const sorted = here ? [...jobs].sort((a, b) => kilometres(here, a.site) - kilometres(here, b.site)) : jobs;

  return (
    <main>
      <button onClick={nearestFirst}>Nearest first</button>
      <ul>
        {sorted.map((job) => (
          <li key={job.id}>
            <Link to={`/jobs/${job.id}/check-in`}>{job.title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
