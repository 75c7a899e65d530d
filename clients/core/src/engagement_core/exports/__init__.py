"""Exports of users to files: waiting for the file, downloading it and reading it in constant memory."""
