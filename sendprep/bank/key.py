"""The raw key of an encrypted bank, derived from the passphrase and kept instead of it."""

import hashlib
import secrets
import unicodedata
from pathlib import Path

_ROUNDS = 256_000
"""Rounds of PBKDF2-HMAC-SHA512 in SQLCipher 4, so that its own tools open a bank too."""
SALT_BYTES = 16


def new_key(passphrase: str) -> str:
    """Return the key of a new bank, with a salt that no other bank has."""
    return _key(passphrase, secrets.token_bytes(SALT_BYTES))


def key_of(path: Path, passphrase: str) -> str:
    """Return the key that this passphrase gives for the bank at `path`, right or wrong."""
    with path.open("rb") as file:
        return _key(passphrase, file.read(SALT_BYTES))


def is_key_of(key: str, passphrase: str) -> bool:
    """Whether a passphrase gives this key of an open bank."""
    return secrets.compare_digest(key, _key(passphrase, bytes.fromhex(key[-2 * SALT_BYTES :])))


def _key(passphrase: str, salt: bytes) -> str:
    """Return key and salt in hexadecimal, as SQLCipher takes a raw key.

    The passphrase is normalised, so that é is one letter whichever keyboard typed it.
    """
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return hashlib.pbkdf2_hmac("sha512", secret, salt, _ROUNDS, 32).hex() + salt.hex()
