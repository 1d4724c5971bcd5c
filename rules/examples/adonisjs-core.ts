import type { HttpContext } from '@adonisjs/core/http';

interface Patient {
  email: string;
  room: number;
}

export class PatientsController {
  async store({ request, auth, params, session, logger }: HttpContext): Promise<void> {
    console.log(request.input('email'), request.input('page')); // flow: log plain
    console.log(request.header('x-user-email')); // flow: log plain
    console.log(request.param('email')); // flow: log plain
    console.log(request.cookie('email')); // flow: log plain
    console.log(params.email); // flow: log plain
    console.log(auth.user.email); // flow: log plain
    console.log(session.get('email')); // flow: log plain
    console.log(request.ip(), request.method()); // flow: log plain
    console.log(request.ips()); // flow: log plain
    const { patientName } = request.only(['patientName']);
    logger.info(patientName); // flow: log plain
  }

  async show(ctx: HttpContext, patient: Patient): Promise<void> {
    ctx.response.send(patient.email); // flow: http-response plain
    ctx.response.json(patient); // flow: http-response plain
    ctx.response.ok(patient); // flow: http-response plain
    ctx.response.created({ mail: patient.email }); // flow: http-response plain
    ctx.response.badRequest(`${patient.email} is known`); // flow: http-response plain
    ctx.response.notFound(`${patient.email} is not here`); // flow: http-response plain
    ctx.response.redirect(`/patients/${patient.email}`); // flow: url plain
    ctx.response.redirect().toPath(`/patients/${patient.email}`); // flow: url plain
    ctx.response.cookie('mail', patient.email); // flow: cookie plain
    ctx.response.plainCookie('mail', patient.email); // flow: cookie plain
    ctx.response.encryptedCookie('mail', patient.email);
    ctx.response.header('X-Mail', patient.email); // flow: http-response plain
    ctx.session.put('mail', patient.email); // flow: cookie plain
    ctx.session.flash({ mail: patient.email }); // flow: cookie plain
    ctx.response.json({ room: patient.room });
  }
}
