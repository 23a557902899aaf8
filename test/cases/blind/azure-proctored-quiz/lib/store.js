const Database = require('better-sqlite3');

const db = new Database(process.env.DB_FILE || 'quiz.db');

db.exec(`
  CREATE TABLE IF NOT EXISTS students (id TEXT PRIMARY KEY, login TEXT UNIQUE, pass TEXT, azure_person TEXT, face_ref TEXT);
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT);
  CREATE TABLE IF NOT EXISTS face_consents (
    student_id TEXT, exam_id TEXT, notice TEXT, given_at TEXT, withdrawn_at TEXT,
    PRIMARY KEY (student_id, exam_id)
  );
`);

exports.studentByLogin = (login) => db.prepare('SELECT * FROM students WHERE login = ?').get(login);

exports.setting = (key) => db.prepare('SELECT value FROM settings WHERE key = ?').get(key)?.value;

exports.markRegistered = (id, faceRef) =>
  db.prepare('UPDATE students SET face_ref = ? WHERE id = ?').run(faceRef, id);

exports.recordFaceConsent = (studentId, examId, notice) =>
  db
    .prepare('INSERT OR REPLACE INTO face_consents VALUES (?, ?, ?, datetime(\'now\'), NULL)')
    .run(studentId, examId, notice);

exports.hasFaceConsent = (studentId, examId) =>
  Boolean(
    db
      .prepare('SELECT 1 FROM face_consents WHERE student_id = ? AND exam_id = ? AND withdrawn_at IS NULL')
      .get(studentId, examId)
  );
