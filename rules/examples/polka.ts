import polka from 'polka';

polka()
  .get('/patients/:email', (req, res) => {
    console.log(req.params.email, req.params.page); // flow: log plain
    res.end(req.query.email); // flow: http-response plain
  })
  .post('/patients', (req, res) => {
    console.log(req.body.diagnosis); // flow: log plain
    res.end('created');
  })
  .listen(3000);
