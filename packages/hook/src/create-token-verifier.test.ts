import { describe, expect, it } from 'vitest';
import { createTokenSigner } from './create-token-signer.ts';
import { sampleKey, sampleNow } from './sample-gate.ts';

const signer = createTokenSigner(sampleKey);
const other = createTokenSigner('another secret of the samples, and as long');
const seconds = sampleNow / 1000;
const claims = { jti: 'a', iat: seconds, exp: seconds + 60 };
const readAt = async (now: number, of: object) =>
  signer.read('receipt', await signer.sign('receipt', { ...of }), now);

describe('a token', () => {
  it.each(['jti', 'iat', 'exp'])('without `%s` is none', async (name) => {
    await expect(readAt(sampleNow, { ...claims, [name]: undefined })).rejects.toMatchObject({
      code: 'signature',
    });
  });

  it('may be dated half a minute ahead', async () => {
    await expect(readAt(sampleNow - 30_000, claims)).resolves.toMatchObject(claims);
    await expect(readAt(sampleNow - 30_001, claims)).rejects.toMatchObject({ code: 'early' });
  });

  it('of more than 8,192 characters is not looked at, however well it is signed', async () => {
    await expect(readAt(sampleNow, { ...claims, by: 'a'.repeat(5000) })).resolves.toMatchObject(claims);
    await expect(readAt(sampleNow, { ...claims, by: 'a'.repeat(6100) })).rejects.toMatchObject({
      code: 'signature',
    });
  });
});

describe('a signature beside its text', () => {
  it('is of this text and this gate', async () => {
    const signature = await signer.signText('a line');
    await expect(signer.isSigned('a line', signature)).resolves.toBe(true);
    await expect(signer.isSigned('a lime', signature)).resolves.toBe(false);
    await expect(other.isSigned('a line', signature)).resolves.toBe(false);
    await expect(signer.isSigned('a line', 'nonsense')).resolves.toBe(false);
  });
});
