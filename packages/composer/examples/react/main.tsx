import { connectWorker, type PostReport } from '@bluepencil/composer';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Composer } from './composer.tsx';

const worker = new Worker(new URL('policy.worker.js', import.meta.url), { type: 'module' });
const linter = connectWorker(worker);

function NewPost() {
  const [text, setText] = useState('');
  const [channel, setChannel] = useState('x');
  const [report, setReport] = useState<PostReport>();
  const [sent, setSent] = useState<string[]>([]);
  return (
    <main>
      <h1>A new post</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSent([...sent, text]);
          setText('');
        }}
      >
        <label htmlFor="channel">Channel</label>
        <select id="channel" value={channel} onChange={({ target }) => setChannel(target.value)}>
          <option value="x">X</option>
          <option value="facebook">Facebook</option>
        </select>
        <Composer
          label="Text"
          text={text}
          linter={linter}
          channel={channel}
          onText={setText}
          onReport={setReport}
        />
        <button>Publish</button>
      </form>
      <p>
        {report ? `${report.findings.length} findings` : 'Not read yet'}, {sent.length} sent
      </p>
    </main>
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <NewPost />
  </StrictMode>,
);
