"""Sound: engines that speak, what they said kept on the disk, and where the carrier fetches it."""
