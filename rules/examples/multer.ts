import express from 'express';
import multer from 'multer';

const app = express();
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 1_000_000 } });

app.post('/applications', upload.single('letter'), (req, res) => {
  console.log(req.body.email, req.file.size); // flow: log plain
  console.log(req.body.page);
  res.sendStatus(204);
});
