import { metrics, SpanStatusCode, trace } from '@opentelemetry/api';

interface Member {
  id: string;
  email: string;
  phone: string;
  cartSize: number;
}

const tracer = trace.getTracer('checkout');
const meter = metrics.getMeter('checkout');
const orders = meter.createCounter('orders');
const duration = meter.createHistogram('duration');
const queue = meter.createGauge('queue');

export function pay(member: Member): void {
  const span = tracer.startSpan('pay', { attributes: { 'enduser.email': member.email } }); // flow: log plain
  span.setAttribute('phone', member.phone); // flow: log plain
  span.setAttribute('cart.size', member.cartSize);
  span.setAttributes({ email: member.email }); // flow: log plain
  span.addEvent('paid', { email: member.email }); // flow: log plain
  span.recordException(new Error(`No card for ${member.email}`)); // flow: error-text plain; log plain
  span.setStatus({ code: SpanStatusCode.ERROR, message: member.email }); // flow: log plain
  span.updateName(`pay ${member.phone}`); // flow: log plain
  span.end();
}

export function active(member: Member): string {
  return tracer.startActiveSpan(`pay ${member.email}`, (span) => { // flow: log plain
    span.setAttribute('email', member.email); // flow: log plain
    trace.getActiveSpan()?.setAttribute('phone', member.phone); // flow: log plain
    span.end();
    return member.id;
  });
}

export function measure(member: Member): void {
  orders.add(1, { email: member.email }); // flow: log plain
  orders.add(member.cartSize, { shop: 'de' });
  duration.record(12, { phone: member.phone }); // flow: log plain
  queue.record(3, { email: member.email }); // flow: log plain
}
