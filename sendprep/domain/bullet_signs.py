"""The signs that documents set before the items of a list, those of symbol fonts among them."""

BULLET_SIGNS = "■▪▫◼◾●○◦⚫❖➢•\uf0a7\uf0b7\uf0d8"
